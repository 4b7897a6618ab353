package org.chanjiao.standing;

import org.chanjiao.progress.Light;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.TargetId;

/** A target whose light would be another one. */
public record LightChange(TargetId target, Commitment commitment, Light before, Light after) {}
