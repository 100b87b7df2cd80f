/** The dialogs of the counter: none is there before somebody asks for something out of the way. */
import { lateDialog } from '#renderer/app/late-dialog.tsx';

export const SlipPreview = lateDialog(async () => (await import('./SlipPreview.tsx')).SlipPreview);

export const ListPreview = lateDialog(async () => (await import('./ListPreview.tsx')).ListPreview);

export const Override = lateDialog(async () => (await import('./Override.tsx')).Override);
