/** The name of an element of the data model, which breaks between its words where a column is narrow. */

import { Fragment, type ReactNode } from 'react';

export function ElementName({ name }: { readonly name: string }): ReactNode {
  return name.split(/(?<=[._])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
