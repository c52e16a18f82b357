import { getMetadataStorage, IsInt, IsOptional, IsString, MetadataStorage } from 'class-validator';
import { rememberRules } from './remembered-rules.js';

class PartyBody {
  @IsString() readonly name!: string;
  @IsOptional() @IsString({ groups: ['later'] }) readonly note?: string;
}
class FundBody extends PartyBody {
  @IsInt() readonly year!: number;
}

describe('the rules of a body', () => {
  const all = getMetadataStorage();
  const asked: unknown[] = [];
  let storage: MetadataStorage;
  const lookUp: MetadataStorage['getTargetValidationMetadatas'] = (...question) => {
    asked.push(question[0]);
    return all.getTargetValidationMetadatas(...question);
  };
  beforeEach(() => {
    asked.length = 0;
    storage = Object.assign(Object.create(MetadataStorage.prototype), { getTargetValidationMetadatas: lookUp });
    rememberRules(storage);
  });
  const rulesOf = (body: typeof PartyBody, ...groups: string[]) =>
    storage.getTargetValidationMetadatas(body, '', false, false, groups);

  it('are those of class-validator, each time', () => {
    for (const body of [PartyBody, FundBody, PartyBody, FundBody])
      expect(rulesOf(body)).toEqual(all.getTargetValidationMetadatas(body, '', false, false, []));
    expect(rulesOf(FundBody)).not.toEqual(rulesOf(PartyBody));
  });

  it('are looked up once for each class', () => {
    for (const body of [PartyBody, FundBody, PartyBody]) rulesOf(body);
    expect(asked).toEqual([PartyBody, FundBody]);
  });

  it('are looked up anew for a group, which asks for others', () => {
    rulesOf(PartyBody);
    expect(rulesOf(PartyBody, 'later').map(({ propertyName }) => propertyName)).toEqual(['note']);
  });
});
