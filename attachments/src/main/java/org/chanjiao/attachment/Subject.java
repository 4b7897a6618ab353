package org.chanjiao.attachment;

/**
 * What a file is attached to.
 *
 * @param type the kind of thing, as its module calls it: {@code ledger-item}
 * @param id the thing's id as text
 */
public record Subject(String type, String id) {

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
