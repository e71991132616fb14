// Ant Design under our tokens, light or dark with the system: around every part of a page that is made of it.

import { App, ConfigProvider, type ThemeConfig, theme as themes } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { isChinese } from './language';
import { dark, fontStack, light, type TokenSet } from './tokens';
import { useMedia } from './use-media';

export function Theme({ children }: { children: ReactNode }) {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <ConfigProvider
      locale={isChinese() ? zhCN : enUS}
      theme={themeOf(isDark, isStill)}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}

function themeOf(isDark: boolean, isStill: boolean): ThemeConfig {
  return {
    algorithm: isDark ? [themes.darkAlgorithm, compact] : [compact],
    cssVar: {},
    token: {
      ...colours(isDark ? dark : light),
      borderRadius: 4,
      borderRadiusLG: 6,
      fontFamily: fontStack,
      motionDurationFast: '0.1s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
      motion: !isStill,
    },
  };
}

/** Ant Design's compact spacing, at our sizes: by itself it would go down to 12 px and 24 px. */
const compact: typeof themes.compactAlgorithm = (seed, map) => ({
  ...themes.compactAlgorithm(seed, map),
  fontSize: 13,
  fontSizeSM: 12,
  lineHeight: 20 / 13,
  controlHeight: 28,
  controlHeightSM: 24,
  controlHeightLG: 34,
});

/** Set one by one: what the algorithms derive from a seed would not keep the ratios of the tokens. */
function colours(set: TokenSet): ThemeConfig['token'] {
  return {
    colorPrimary: set.brand,
    colorPrimaryHover: set['brand-hover'],
    colorPrimaryActive: set['brand-hover'],
    colorPrimaryBg: set['brand-soft'],
    colorLink: set.brand,
    colorLinkHover: set['brand-hover'],
    colorInfo: set.brand,
    colorError: set.error,
    colorErrorBg: set['error-soft'],
    colorWarning: set.missing,
    colorWarningBg: set['missing-soft'],
    colorSuccess: set.pass,
    colorSuccessBg: set['pass-soft'],
    colorText: set.text,
    colorTextBase: set.text,
    colorTextSecondary: set['text-2'],
    colorTextTertiary: set['text-3'],
    colorTextQuaternary: set['text-3'],
    colorTextPlaceholder: set['text-3'],
    colorTextDisabled: set['text-3'],
    colorTextDescription: set['text-3'],
    colorIcon: set['text-2'],
    colorBgLayout: set.canvas,
    colorBgContainer: set.surface,
    colorBgElevated: set.raised,
    colorFillAlter: set.sunken,
    colorBorder: set['line-strong'],
    colorBorderSecondary: set.line,
    colorSplit: set.line,
    colorTextLightSolid: set['on-brand'],
    controlItemBgActive: set['brand-soft'],
  };
}
