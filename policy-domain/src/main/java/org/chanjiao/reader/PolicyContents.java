package org.chanjiao.reader;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.library.Library;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/** One text of a policy with everything that was found in it. */
record PolicyContents(
        SourceText text,
        List<Heading> headings,
        List<TaskChip> tasks,
        List<Span> unitNames,
        List<TargetChip> targets,
        List<CitedDocument> citations) {

    /** Every mark on the text, the searched words included. */
    List<Marked> marks(@Nullable String searched) {
        List<Marked> marks = new ArrayList<>();
        unitNames.forEach(span -> marks.add(Marked.unit(span)));
        targets.forEach(target -> marks.add(Marked.target(target.span(), target.id())));
        citations.forEach(citation ->
                places(citation.title()).forEach(span -> marks.add(Marked.citation(span, citation.policy()))));
        Library.hits(searched, text.toString()).forEach(span -> marks.add(Marked.hit(span)));
        return marks;
    }

    private List<Span> places(String words) {
        List<Span> places = new ArrayList<>();
        var place = text.find(words, 0);
        while (place.isPresent()) {
            places.add(place.get());
            place = text.find(words, place.get().end());
        }
        return places;
    }
}
