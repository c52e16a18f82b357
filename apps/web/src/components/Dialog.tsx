import { Heading2 } from '@utrecht/component-library-react';
import { type PropsWithChildren, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = PropsWithChildren<{ title: string; onClose: () => void; wide?: boolean }>;

/** A modal dialog while it is mounted; Escape, its button and a click beside it close it. Focus returns by itself. */
export const Dialog = ({ title, onClose, wide, children }: Props) => {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it leaves the page, or the browser would not give the focus back.
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!current?.open) current?.showModal();
    return () => current?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, as the browser's own
    <dialog
      ref={dialog}
      className={`dialog${wide ? ' dialog--wide' : ''}`}
      aria-labelledby={id}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog__body">
        <div className="dialog__head">
          <Heading2 id={id}>{title}</Heading2>
          <button type="button" className="dialog__close" onClick={onClose} aria-label={t('frame.close')}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
};
