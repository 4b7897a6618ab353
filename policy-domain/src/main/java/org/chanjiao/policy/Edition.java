package org.chanjiao.policy;

import org.chanjiao.kernel.RegionCode;

/**
 * One version of one policy's text, as tasks and targets refer to it.
 *
 * @param textNumber from 1
 * @param region the place whose units the policy binds
 */
public record Edition(PolicyId policyId, int textNumber, RegionCode region) {}
