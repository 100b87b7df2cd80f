/** The look: a tidy workshop. Warm paper and ink, one signal orange for the main action. */
import {
  ActionIcon,
  Anchor,
  Button,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineThemeOverride,
  mergeThemeOverrides,
  TextInput,
} from '@mantine/core';

const font = "'Atkinson Hyperlegible Next', system-ui, sans-serif";
const codeFont = "'Atkinson Hyperlegible Mono', ui-monospace, monospace";

/** Targets of 44 px, as WCAG 2.2 and greasy fingers ask. */
const field = { size: 'md' } as const;

const theme = createTheme({
  fontFamily: font,
  fontFamilyMonospace: codeFont,
  headings: { fontFamily: font, fontWeight: '700' },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.25rem', xl: '1.5rem' },
  primaryColor: 'signal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 'md',
  // The library picks the ink of a filled button for the light scheme only; this variable follows both.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const isMain = input.variant === 'filled' && (input.color ?? 'signal') === 'signal';
    return isMain ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors;
  },
  colors: {
    // 7 on paper and white on 7 both reach 4.5:1; 4 on ink and ink on 4 too.
    signal: [
      '#fff1e9',
      '#ffe0cf',
      '#ffc3a3',
      '#ffa475',
      '#ff8f55',
      '#f0713a',
      '#db5a20',
      '#bd4309',
      '#9c3604',
      '#7c2b04',
    ],
    dark: [
      '#f1ece2',
      '#d8d2c6',
      '#b9b3a8',
      '#8f8a81',
      '#5d5a55',
      '#45433f',
      '#34322f',
      '#262523',
      '#1d1c1b',
      '#151413',
    ],
    gray: [
      '#faf7f1',
      '#f3eee5',
      '#e8e1d5',
      '#d9d1c3',
      '#c3baaa',
      '#a0978a',
      '#766f65',
      '#5b554d',
      '#3d3933',
      '#262421',
    ],
  },
  // By name alone where the counter has none of it: `extend` would bring the widget along.
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 44, variant: 'subtle', color: 'gray' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always', c: 'inherit' } }),
    Button: Button.extend({ defaultProps: { size: 'md' } }),
    Checkbox: { defaultProps: field },
    Modal: {
      // A dialog's head is no banner of the page.
      defaultProps: {
        centered: true,
        radius: 'md',
        attributes: { header: { role: 'presentation' } },
      },
    },
    NativeSelect: { defaultProps: field },
    NumberInput: { defaultProps: field },
    PasswordInput: { defaultProps: field },
    Select: { defaultProps: field },
    Textarea: { defaultProps: { ...field, autosize: true, minRows: 2 } },
    TextInput: TextInput.extend({ defaultProps: field }),
  },
});

/** The look, with the word that the cross of a dialog bears for those who hear it. */
export const themeSaying = (close: string): MantineThemeOverride =>
  mergeThemeOverrides(theme, {
    components: { ModalCloseButton: { defaultProps: { 'aria-label': close } } },
  });

/** Paper and ink: what Mantine's own variables are in each scheme, and the house's few of its own. */
export const paperAndInk: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbf8f2',
    '--mantine-color-text': '#22201d',
    '--mantine-color-dimmed': '#5f5950',
    '--mantine-color-placeholder': '#6b655b',
    '--mantine-color-error': '#a3201b',
    '--mantine-color-default-border': '#a0978a',
    '--card': '#ffffff',
    '--line': '#e3dbcd',
    '--good': '#1f6b3a',
    '--good-soft': '#e4f2e6',
    '--warn': '#7a4f00',
    '--warn-soft': '#fdf0d0',
    '--bad': '#a3201b',
    '--bad-soft': '#fbe4e1',
    '--focus': '#0b57d0',
  },
  dark: {
    '--mantine-color-body': '#1b1a18',
    '--mantine-color-text': '#f1ece2',
    '--mantine-color-dimmed': '#bdb6aa',
    '--mantine-color-placeholder': '#a8a196',
    '--mantine-color-error': '#ffa59c',
    '--mantine-color-default-border': '#76706a',
    '--card': '#262421',
    '--line': '#3b3834',
    '--good': '#8fd6a3',
    '--good-soft': '#1d3324',
    '--warn': '#f3c766',
    '--warn-soft': '#3a2f14',
    '--bad': '#ffa59c',
    '--bad-soft': '#452320',
    '--focus': '#8ab4ff',
  },
});
