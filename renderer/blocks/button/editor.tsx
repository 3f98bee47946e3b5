/** Settings of a button: where it leads, and how it looks. */

import { useState, type ReactNode } from 'react';
import { buttonLooks, type ButtonBlock } from '../../../shared/blocks/button/schema.ts';
import { linkTarget } from '../../../shared/blocks/inline-html.ts';
import { useModulePages } from '../../shell/module-pages.ts';
import { useText } from '../../i18n/index.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch, blockId }: BlockEditorProps<ButtonBlock>): ReactNode {
  const t = useText();
  const [web, setWeb] = useState(false);
  const pages = useModulePages(blockId);
  const inside = data.url.startsWith('#');
  const outside = !inside && (data.url !== '' || web);
  const gone = inside && !pages.some((page) => `#${page.id}` === data.url);
  return (
    <>
      <Select
        label={t('button.to')}
        value={outside ? 'web' : data.url}
        onChange={(url) => {
          setWeb(url === 'web');
          patch({ url: url === 'web' ? '' : url });
        }}
        options={[
          { id: '', label: t('button.none') },
          ...(gone ? [{ id: data.url, label: t('button.gone') }] : []),
          ...pages.map((page) => ({ id: `#${page.id}`, label: page.data.title })),
          { id: 'web', label: t('button.web') },
        ]}
      />
      {outside && (
        <TextField
          label={t('button.address')}
          hint={t('link.hint')}
          wrong={data.url !== '' && linkTarget(data.url) === null ? t('link.unsafe') : null}
          value={data.url}
          onChange={(url) => patch({ url: url.trim() })}
        />
      )}
      <Select
        label={t('button.look')}
        value={data.look}
        onChange={(look) => patch({ look })}
        options={buttonLooks.map((id) => ({ id, label: t(`button.${id}`) }))}
      />
    </>
  );
}
