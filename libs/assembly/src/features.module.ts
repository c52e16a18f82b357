import { AccountabilityModule } from '@app/accountability';
import { ApplicationsModule } from '@app/applications';
import { BudgetsModule } from '@app/budgets';
import { CoproductionsModule } from '@app/coproductions';
import { GoalsModule } from '@app/goals';
import { ImportsModule } from '@app/imports';
import { PartiesModule } from '@app/parties';
import { PhasesModule } from '@app/phases';
import { PledgesModule } from '@app/pledges';
import { ImportModule } from '@app/policies';
import { ReviewsModule } from '@app/reviews';
import { SchemesModule } from '@app/schemes';
import { ViewsModule } from '@app/views';
import { Module } from '@nestjs/common';
import { ContactsModule } from './contacts.module.js';

/** Every feature over HTTP. */
@Module({
  imports: [
    ContactsModule,
    PartiesModule,
    GoalsModule,
    SchemesModule,
    ApplicationsModule,
    ReviewsModule,
    BudgetsModule,
    PledgesModule,
    CoproductionsModule,
    PhasesModule,
    AccountabilityModule,
    ImportModule,
    ImportsModule,
    ViewsModule,
  ],
})
export class FeaturesModule {}
