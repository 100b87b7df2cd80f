import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface LinkButtonProps extends ButtonProps {
  href: string;
  /** What is too long for an address: goes into the history of the window. */
  state?: unknown;
  children: ReactNode;
}

/** A link to another screen that looks like a button. */
export const LinkButton = ({ href, children, ...props }: LinkButtonProps) => (
  <Button component={Link} href={href} {...props}>
    {children}
  </Button>
);
