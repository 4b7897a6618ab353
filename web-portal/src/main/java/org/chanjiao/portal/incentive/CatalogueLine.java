package org.chanjiao.portal.incentive;

import org.chanjiao.incentive.IncentiveView;

/** One incentive in the catalogue; {@code editable} by whoever reads. */
record CatalogueLine(IncentiveView one, boolean editable) {}
