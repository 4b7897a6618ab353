package org.chanjiao.ledger;

import lombok.RequiredArgsConstructor;
import org.chanjiao.attachment.AttachmentEvent;
import org.chanjiao.attachment.AttachmentEvent.FileAttached;
import org.chanjiao.attachment.AttachmentEvent.FileRemoved;
import org.chanjiao.attachment.Attachments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Regrades an item in the transaction that attaches a document to it or takes one away. */
@Component
@RequiredArgsConstructor
class ItemDocuments {

    private final Attachments attachments;
    private final LedgerItems items;

    @EventListener
    void on(FileAttached event) {
        regrade(event, event.fileName());
    }

    @EventListener
    void on(FileRemoved event) {
        regrade(event, event.fileName());
    }

    private void regrade(AttachmentEvent event, String fileName) {
        if (event.subject().type().equals(ItemSheet.SUBJECT)) {
            LedgerItemId item = LedgerItemId.of(event.subject().id());
            items.documented(item, attachments.of(event.subject()).size(), fileName);
        }
    }
}
