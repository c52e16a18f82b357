import { IsOptional, Matches, MaxLength } from 'class-validator';

/** Where to go after signing in. */
export class SignInQuery {
  /** A path on this site. */
  @IsOptional()
  @MaxLength(2000)
  @Matches(/^\/(?![/\\])[^\\\s]*$/, { context: { means: 'local-path' } })
  readonly returnTo?: string;
}
