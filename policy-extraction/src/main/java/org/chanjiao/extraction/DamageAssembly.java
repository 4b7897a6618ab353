package org.chanjiao.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chanjiao.extraction.text.Flaw;
import org.chanjiao.extraction.text.SourceText;

/** Gathers the damages of a draft in order of the text: flaws of the writing and doubtful figures. */
final class DamageAssembly {

    private final SourceText text;

    DamageAssembly(SourceText text) {
        this.text = text;
    }

    List<FoundDamage> damages(List<Flaw> flaws, List<FoundTarget> targets) {
        List<FoundDamage> damages = new ArrayList<>();
        flaws.forEach(flaw -> damages.add(damage(flaw)));
        for (FoundTarget target : targets) {
            Suspicion suspect = target.suspect();
            if (suspect != null) {
                damages.add(new FoundDamage(
                        target.quantityStart(),
                        target.quantityEnd(),
                        target.quantity(),
                        suspect.suggestion(),
                        suspect.kind(),
                        suspect.reason()));
            }
        }
        damages.sort(Comparator.comparingInt(FoundDamage::start).thenComparing(FoundDamage::end));
        return damages;
    }

    private FoundDamage damage(Flaw flaw) {
        return new FoundDamage(
                text.codePoint(flaw.span().start()),
                text.codePointEnd(flaw.span()),
                text.raw(flaw.span()),
                flaw.suggestion(),
                flaw.kind(),
                flaw.reason());
    }
}
