package org.chanjiao.certification;

/**
 * What an owner decides, or decided at the upper level.
 *
 * @param owner the owner's label in the scheme
 * @param document number of the upper level's document, blank where the scheme is decided here
 */
public record Decision(String owner, boolean approves, String opinion, String document) {}
