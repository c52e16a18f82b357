import { Heading1 } from '@utrecht/component-library-react';
import { type PropsWithChildren, type ReactNode, useEffect, useRef } from 'react';
import { Breadcrumb, type Crumb } from './Breadcrumb.js';

type Props = PropsWithChildren<{ title: string; lead?: ReactNode; crumbs?: readonly Crumb[] }>;

let opened = false;

/** One screen: its place, its heading, which takes the focus when one comes from another screen, and what it shows. */
export const Page = ({ title, lead, crumbs = [], children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true;
  }, []);
  useEffect(() => {
    document.title = `${title} – Aandeel`;
  }, [title]);
  return (
    <>
      <Breadcrumb crumbs={crumbs} here={title} />
      <Heading1 ref={heading} tabIndex={-1}>
        {title}
      </Heading1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
};
