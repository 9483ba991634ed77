import type { Row } from "./report/row";
import type { Cluster } from "./servers/cluster";

export type Options = {
  /** Fewer rounds, shorter ones, and no million pages. */
  isQuick: boolean;
  /** How often the sides of a comparison are measured in turn. */
  rounds: number;
  /** How long each side is loaded in a round. */
  seconds: number;
  /** How many random URLs are asked for. */
  urls: number;
};

export type BenchContext = { options: Options; cluster: Cluster };

export type Measurement = {
  title: string;
  /** Measures, and stops whatever it has started. */
  run: (context: BenchContext) => Promise<Row[]>;
};
