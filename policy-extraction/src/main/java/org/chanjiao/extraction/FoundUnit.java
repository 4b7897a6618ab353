package org.chanjiao.extraction;

/**
 * A responsible unit as a list in the text names it.
 *
 * @param name name with the inherited level prefix: 市财政局
 * @param asWritten the words of the text: 财政局
 * @param collective whether the name stands for several bodies that a person must name: 有关部门, 各县(市)区政府
 */
public record FoundUnit(String name, String asWritten, UnitRole role, boolean collective, int start, int end) {}
