import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Bearers } from './bearers.js';
import { Cookies } from './cookies.js';
import { IdentityProvider } from './identity-provider.js';
import { MeController } from './me.controller.js';
import { Sessions } from './sessions.js';
import { SignInController } from './sign-in.controller.js';
import { SignInGuard } from './sign-in.guard.js';

/** Who asks; its ports (Introduce, Portraits) and ApiSettings are bound by the app. */
@Module({
  controllers: [SignInController, MeController],
  providers: [Bearers, Cookies, IdentityProvider, Sessions, { provide: APP_GUARD, useClass: SignInGuard }],
})
export class SignInModule {}
