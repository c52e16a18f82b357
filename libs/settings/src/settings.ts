import 'reflect-metadata';
import { join } from 'node:path';
import { Expose, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import {
  IsAudience,
  IsEventStoreUrl,
  IsFilled,
  IsHttpUrl,
  IsKey,
  IsLogName,
  IsPostgresUrl,
  IsSecret,
} from './rules.js';

/** What every process of an installation must be told. */
export class Settings {
  /** `production` refuses what is only meant for a demo. */
  @Expose() @IsIn(['development', 'test', 'production']) readonly NODE_ENV: string = 'development';
  /** Folder of the embedded database and its keys. */
  @Expose() @IsFilled() readonly DATA_DIR: string = '.data';
  /** The application's own role, which may select and append. */
  @Expose() @IsPostgresUrl() readonly DATABASE_URL: string;
  /** The owner's role, for migrations; the application's when left out. */
  @Expose() @IsOptional() @IsPostgresUrl() readonly DATABASE_OWNER_URL?: string;
  /** Where the events are: KurrentDB, or a PostgreSQL; the database of DATABASE_URL when left out. */
  @Expose() @IsOptional() @IsEventStoreUrl() readonly EVENT_STORE_URL?: string;
  /** Milliseconds that this installation's clock is ahead of the machine's; for demos only. */
  @Expose() @Type(() => Number) @IsInt() readonly CLOCK_SHIFT: number = 0;
  /** 32 bytes in base64 that wrap the keys of personal data; kept apart from the database and its backups. */
  @Expose() @IsKey() readonly MASTER_KEY: string;
  /** While the master key is being changed: the other one, whose wrappings are read too. */
  @Expose() @IsOptional() @IsKey() readonly MASTER_KEY_ALSO?: string;
  /** The list of whom was erased, outside the database; `erasures.jsonl` in DATA_DIR when left out. */
  @Expose() @IsOptional() @IsFilled() readonly ERASURES_FILE?: string;

  /** 32 bytes in base64 that sign checkpoints of the chain; none are signed when left out. */
  @Expose() @IsOptional() @IsKey() readonly CHECKPOINT_KEY?: string;
  /** The name under which they are signed: this log's, among all that a witness may know. */
  @Expose() @IsLogName() readonly CHECKPOINT_ORIGIN: string = 'aandeel';
  /** Public keys by which checkpoints were signed before, with commas between. */
  @Expose() @IsOptional() @IsFilled() readonly CHECKPOINT_OLD_KEYS?: string;
  /** Seconds between two checkpoints. */
  @Expose() @Type(() => Number) @IsInt() @Min(1) readonly CHECKPOINT_EVERY: number = 600;
  /** Folder into which the projector puts a copy of each, a file for each. */
  @Expose() @IsOptional() @IsFilled() readonly CHECKPOINT_DIR?: string;

  /** The master key as 32 bytes. */
  get masterKey(): Buffer {
    return Buffer.from(this.MASTER_KEY, 'base64');
  }

  /** The other master key as 32 bytes, while it is being changed. */
  get masterKeyAlso(): Buffer | undefined {
    return this.MASTER_KEY_ALSO === undefined ? undefined : Buffer.from(this.MASTER_KEY_ALSO, 'base64');
  }

  /** The file in which it is kept who was erased. */
  get erasuresFile(): string {
    return this.ERASURES_FILE ?? join(this.DATA_DIR, 'erasures.jsonl');
  }

  /** The database as its owner. */
  get ownerUrl(): string {
    return this.DATABASE_OWNER_URL ?? this.DATABASE_URL;
  }

  /** Where the events are. */
  get eventStoreUrl(): string {
    return this.EVENT_STORE_URL ?? this.DATABASE_URL;
  }

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }
}

/** What the api must be told besides. */
export class ApiSettings extends Settings {
  /** Address that the api listens on; a container needs 0.0.0.0. */
  @Expose() @IsFilled() readonly HOST: string = '127.0.0.1';
  /** TCP port; 0 takes a free one. */
  @Expose() @Type(() => Number) @IsInt() @Min(0) @Max(65_535) readonly PORT: number = 3000;
  /** The address that people type: https, or http on this machine only. */
  @Expose() @IsHttpUrl() readonly PUBLIC_URL: string;
  /** At least 32 characters, from which the keys of cookies are made; the same on every api process. */
  @Expose() @IsSecret() readonly SESSION_SECRET: string;
  /** The OpenID Connect provider that people sign in with. */
  @Expose() @IsHttpUrl() readonly OIDC_ISSUER: string;
  @Expose() @IsFilled() readonly OIDC_CLIENT_ID: string;
  @Expose() @IsFilled() readonly OIDC_CLIENT_SECRET: string;
  /** What the access tokens of machines must be meant for. */
  @Expose() @IsAudience() readonly OIDC_AUDIENCE: string = 'urn:aandeel:api';
  /** Most bytes of a JSON body. */
  @Expose() @Type(() => Number) @IsInt() @Min(1024) @Max(100_000_000) readonly BODY_LIMIT: number = 1_000_000;

  /** Whether cookies must be Secure: always, save on plain http on this machine while developing. */
  get isSecure(): boolean {
    return this.isProduction || new URL(this.PUBLIC_URL).protocol === 'https:';
  }
}
