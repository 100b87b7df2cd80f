import { useEffect } from 'react';
import { sheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { useSheetDraft } from './sheet-flow.ts';

/** The way to the screen may say what comes in: `/sheets?kind=members`. */
export const useKindOfAddress = (search: string): void => {
  useEffect(() => {
    const asked = sheetKind.safeParse(new URLSearchParams(search).get('kind'));
    if (asked.success) useSheetDraft.setState({ kind: asked.data });
  }, [search]);
};
