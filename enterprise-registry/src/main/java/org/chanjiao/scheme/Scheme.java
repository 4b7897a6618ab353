package org.chanjiao.scheme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scheme by which units are certified, designated or selected. Everything in it is data with a source.
 *
 * @param code words of small letters joined by hyphens
 * @param version from 1; a case keeps the version it was filed under
 * @param purpose one sentence on what it decides
 * @param owners who decide; all of them must agree
 * @param rolling true where applications are taken at any time, false where a call opens a window
 * @param quota how many at most are chosen in a round; 0 for no limit
 * @param gates all must hold
 * @param blocks of each, the number it names must hold
 * @param card what experts score, null where none do
 * @param certificate the text of the certificate or plaque; {@code {name}} stands for the one who gets it
 * @param source the document it follows
 * @param sample true where the scheme as a whole is ours (示例)
 */
public record Scheme(
        String code,
        int version,
        String name,
        String purpose,
        SchemeLevel level,
        SubjectKind subject,
        List<OwnerUnit> owners,
        boolean rolling,
        int quota,
        List<Criterion> gates,
        List<Block> blocks,
        @Nullable ScoreCard card,
        Terms terms,
        String certificate,
        String source,
        boolean sample) {

    public Scheme {
        owners = List.copyOf(owners);
        gates = List.copyOf(gates);
        blocks = List.copyOf(blocks);
    }

    /** Every condition, gates first. */
    public Stream<Criterion> criteria() {
        return Stream.concat(gates.stream(), blocks.stream().flatMap(block -> block.criteria().stream()));
    }

    /** The ledgers its conditions read. */
    public List<String> ledgers() {
        return criteria()
                .flatMap(criterion -> criterion.rule().ledgers())
                .distinct()
                .sorted()
                .toList();
    }

    /** As which owner a unit of that name decides. */
    public Optional<OwnerUnit> owner(String organisation) {
        return owners.stream().filter(owner -> owner.is(organisation)).findFirst();
    }

    Scheme withVersion(int number) {
        return new Scheme(
                code,
                number,
                name,
                purpose,
                level,
                subject,
                owners,
                rolling,
                quota,
                gates,
                blocks,
                card,
                terms,
                certificate,
                source,
                sample);
    }
}
