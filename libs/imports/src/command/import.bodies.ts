import type { PartyId } from '@app/field';
import { IsGroup, IsId } from '@app/gate';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import type { SaidMapping } from '../read/mapping.js';

/** Whose register is sent, and which sheet of it is meant; the file itself goes as `file`. */
export class UploadRegisterBody {
  @IsId() readonly funderId!: PartyId;
  /** The first sheet when left out; for XLSX only. */
  @IsOptional() @IsString() @Length(1, 100) readonly sheet?: string;
}

/** The heading of each field, as confirmed; null: this register does not have it. Left out: as guessed. */
export class MappingBody implements SaidMapping {
  /** @example 'Naam' */
  @IsOptional() @IsString() @Length(1, 500) readonly recipient?: string | null;
  /** @example 'Project' */
  @IsOptional() @IsString() @Length(1, 500) readonly project?: string | null;
  /** @example 'Regeling' */
  @IsOptional() @IsString() @Length(1, 500) readonly scheme?: string | null;
  /** @example 'Afdeling' */
  @IsOptional() @IsString() @Length(1, 500) readonly department?: string | null;
  /** @example 'Beleidsterrein' */
  @IsOptional() @IsString() @Length(1, 500) readonly theme?: string | null;
  /** @example 'Jaar' */
  @IsOptional() @IsString() @Length(1, 500) readonly year?: string | null;
  /** @example 'Periodiciteit' */
  @IsOptional() @IsString() @Length(1, 500) readonly periodicity?: string | null;
  /** @example 'Aangevraagd' */
  @IsOptional() @IsString() @Length(1, 500) readonly asked?: string | null;
  /** @example 'Verleend' */
  @IsOptional() @IsString() @Length(1, 500) readonly awarded?: string | null;
}

/** How the file is to be imported. */
export class RunImportBody {
  @IsOptional() @IsGroup(() => MappingBody) readonly mapping?: MappingBody;
  /** Records nothing, and says what would change. */
  @IsOptional() @IsBoolean() readonly dryRun?: boolean;
  /** Records nothing at all when one row is bad. */
  @IsOptional() @IsBoolean() readonly allOrNothing?: boolean;
}
