package org.chanjiao.attachment;

import java.util.List;

/**
 * What is attached to one thing, as somebody who may see the thing is shown it.
 *
 * @param files those that stand and those taken away, in the order they came
 * @param locked whether the thing was accepted, so that nothing is added or taken away
 */
public record AttachmentSheet(Subject subject, List<AttachmentView> files, boolean mayAttach, boolean locked) {

    public AttachmentSheet {
        files = List.copyOf(files);
    }

    public boolean empty() {
        return files.stream().noneMatch(AttachmentView::stands);
    }
}
