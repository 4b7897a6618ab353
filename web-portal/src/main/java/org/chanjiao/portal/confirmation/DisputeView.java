package org.chanjiao.portal.confirmation;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.confirmation.Dispute;
import org.chanjiao.ledger.ConfirmationState;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement as the bureau reads it.
 *
 * @param href of the item
 * @param lines values of both sides, those in which they differ first
 */
record DisputeView(
        String id,
        String href,
        String ledger,
        String title,
        String owner,
        String partner,
        ConfirmationState answer,
        @Nullable String note,
        List<Line> lines,
        boolean mayAdopt,
        List<Dispute.Moment> history) {

    /** One value as both see it; the partner's is empty where it said nothing of it. */
    record Line(String label, String owner, String partner, boolean differs) {}

    static DisputeView of(Dispute dispute) {
        List<Line> lines = new ArrayList<>();
        dispute.lines().stream().map(DisputeView::line).filter(Line::differs).forEach(lines::add);
        dispute.lines().stream()
                .map(DisputeView::line)
                .filter(line -> !line.differs())
                .forEach(lines::add);
        return new DisputeView(
                dispute.item().toString(),
                "/ledgers/" + dispute.type() + "/" + dispute.item(),
                dispute.ledger(),
                dispute.title(),
                dispute.owner(),
                dispute.partner(),
                dispute.answer(),
                dispute.note(),
                lines,
                dispute.mayAdopt(),
                dispute.history());
    }

    public boolean denied() {
        return answer == ConfirmationState.DENIED;
    }

    private static Line line(Dispute.Line line) {
        String partner = line.partner();
        return new Line(
                line.label(),
                QuestionView.shown(line.kind(), line.owner()),
                partner == null ? "" : QuestionView.said(line.kind(), partner),
                partner != null);
    }
}
