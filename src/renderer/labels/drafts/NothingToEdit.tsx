import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';

interface NothingToEditProps {
  title: string;
  /** The address of the list that one came from. */
  list: string;
  /** Why it could not be read, where the title does not say it all. */
  error?: unknown;
}

/** In the place of an editor, when what it would change is not there or could not be read. */
export const NothingToEdit = ({ title, list, error }: NothingToEditProps) => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={title} />
      <Problem error={error} />
      <LinkButton href={list} mt="md">
        {t('frame.act.back')}
      </LinkButton>
    </>
  );
};
