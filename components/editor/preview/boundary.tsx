"use client";

import { Component, type ReactNode } from "react";

type BoundaryProps = {
  /** What is shown; once it is another, it is tried again. */
  of: unknown;
  instead: ReactNode;
  children: ReactNode;
};

type BoundaryState = { hasFailed: boolean; of: unknown };

/** Keeps what cannot be shown from taking everything around it along. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false, of: this.props.of };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return of === state.of ? null : { hasFailed: false, of };
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
