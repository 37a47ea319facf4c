import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(90deg)" },
  // No narrower than its longest word: where that leaves no room for the count, the count goes below.
  title: { flex: "1 1 0", minWidth: "min-content", fontWeight: tokens.fontWeightSemibold },
  quiet: { fontWeight: tokens.fontWeightRegular },
});

interface DisclosureProps {
  readonly title: ReactNode;
  /** Stands at the right: a count. */
  readonly aside?: ReactNode;
  readonly level: 2 | 3;
  readonly startsOpen?: boolean;
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands below it. */
export function Disclosure({
  title,
  aside,
  level,
  startsOpen = false,
  isQuiet = false,
  children,
}: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
          <span className={mergeClasses(styles.title, isQuiet && styles.quiet)}>{title}</span>
          {aside}
        </button>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
