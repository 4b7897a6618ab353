package org.chanjiao.scheme;

import java.math.BigDecimal;
import java.util.List;

/** A figure with the items it adds up. */
record Tally(BigDecimal total, String unit, List<Proof> proofs) {}
