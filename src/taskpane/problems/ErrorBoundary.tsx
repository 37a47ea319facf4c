import { Component, type ReactNode } from "react";
import { OurMistake } from "./OurMistake";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly caught: { readonly error: unknown } | null;
}

/** Where a mistake of ours ends up. React asks for a class here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { caught: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return (
      <OurMistake
        error={caught.error}
        onStartAgain={() => {
          this.setState({ caught: null });
        }}
      />
    );
  }
}
