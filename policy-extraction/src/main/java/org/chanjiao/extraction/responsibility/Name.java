package org.chanjiao.extraction.responsibility;

import org.chanjiao.extraction.text.SourceText;

/**
 * What the words of one list entry are.
 *
 * @param printed the words as printed, without blanks
 * @param plausible whether a labelled list may mean a unit by them
 * @param certain whether they are a unit even without a label
 * @param level the level they begin with, or the empty string
 * @param inherits whether they take the level of the names before them
 */
record Name(String printed, boolean plausible, boolean certain, boolean collective, String level, boolean inherits) {

    static Name of(String printed) {
        String words = SourceText.plain(printed);
        String bare = Names.bare(words);
        return new Name(
                printed,
                Names.plausible(words),
                Names.certain(words),
                Names.isCollective(bare) || Names.isCollective(words),
                Names.levelOf(bare),
                Names.inherits(words));
    }
}
