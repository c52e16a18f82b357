import { ContactNames } from '@app/coproductions';
import { Rows } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import { people } from '@app/parties';
import { Global, Injectable, Module } from '@nestjs/common';

/** Contacts by the names under which people were introduced. */
@Injectable()
class IntroducedNames extends ContactNames {
  constructor(private readonly rows: Rows) {
    super();
  }

  async of(contacts: readonly PersonId[]) {
    const known = await this.rows.findAll(people, contacts);
    return new Map(known.flatMap(({ personId, name }) => (name ? [[personId, name] as const] : [])));
  }
}

/** What stands behind the port of co-productions. */
@Global()
@Module({ providers: [{ provide: ContactNames, useClass: IntroducedNames }], exports: [ContactNames] })
export class ContactsModule {}
