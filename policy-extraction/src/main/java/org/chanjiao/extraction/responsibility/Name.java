package org.chanjiao.extraction.responsibility;

/**
 * What the words of one list entry are.
 *
 * @param words without blanks
 * @param plausible whether a labelled list may mean a unit by them
 * @param certain whether they are a unit even without a label
 * @param level the level they begin with, or the empty string
 * @param inherits whether they take the level of the names before them
 */
record Name(String words, boolean plausible, boolean certain, boolean collective, String level, boolean inherits) {

    static Name of(String words) {
        String bare = Names.bare(words);
        return new Name(
                words,
                Names.plausible(words),
                Names.certain(words),
                Names.isCollective(bare) || Names.isCollective(words),
                Names.levelOf(bare),
                Names.inherits(words));
    }
}
