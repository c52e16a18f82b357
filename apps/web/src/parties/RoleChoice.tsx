import { useTranslation } from 'react-i18next';
import type { Role } from '../frame/roles.js';
import { useParty } from './parties.queries.js';

const ofInitiatives: readonly Role[] = ['member', 'editor', 'signer', 'coordinator', 'admin'];
const ofFunders: readonly Role[] = ['member', 'reviewer', 'decider', 'finance', 'accountHolder', 'admin', 'auditor'];
const ofPartners: readonly Role[] = ['member', 'accountHolder', 'signer', 'admin'];

const rolesOf = (kind: string | undefined): readonly Role[] => {
  if (kind === 'fund' || kind === 'municipality') return ofFunders;
  return kind === 'partner' ? ofPartners : ofInitiatives;
};

type Props = {
  partyId: string;
  chosen: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
};

/** What someone does for a party: the roles that fit its kind, each with what it may. */
export const RoleChoice = ({ partyId, chosen, onChange, error }: Props) => {
  const { t } = useTranslation();
  const kind = useParty(partyId).data?.kind;
  const offered = [...new Set([...rolesOf(kind), ...chosen])];
  const toggle = (role: Role) =>
    onChange(chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role]);
  return (
    <fieldset className={`field${error ? ' field--invalid' : ''}`} aria-describedby={error ? 'roles-error' : undefined}>
      <legend className="utrecht-form-label field__label" id="roles" tabIndex={-1}>
        {t('parties.members.roles')}
      </legend>
      {error && (
        <div className="field__error" id="roles-error">
          {error}
        </div>
      )}
      {offered.map((role) => (
        <label key={role} className="choice">
          <input type="checkbox" checked={chosen.includes(role)} onChange={() => toggle(role)} />
          <span>
            {t(`parties.role.${role}`)}
            <span className="small">{t(`parties.roleHelp.${role}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
