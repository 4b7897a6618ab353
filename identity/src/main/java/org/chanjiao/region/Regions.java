package org.chanjiao.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.kernel.RegionLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The region tree, read once and kept in memory. */
@Service
@RequiredArgsConstructor
public class Regions {

    private final JdbcClient jdbc;
    private volatile @Nullable RegionTree tree;

    /** The place of that code, in force or replaced. */
    public Optional<Region> find(RegionCode code) {
        return tree().find(code);
    }

    /** @throws UnknownRegion when no place has or had that code */
    public Region get(RegionCode code) {
        return find(code).orElseThrow(() -> new UnknownRegion(code));
    }

    /**
     * Places whose full path holds every word of the text, or whose code begins with it; those in force first, then by
     * level and code. {@code 辽宁 普陀} and {@code 310107} both work.
     */
    public List<Region> search(String text, int limit) {
        return text.isBlank() ? List.of() : tree().search(text, limit);
    }

    /** The places directly under this one that are in force, in code order. */
    public List<Region> children(RegionCode code) {
        return tree().children(code);
    }

    /** Whether the descendant is the ancestor or lies inside it; a replaced code counts as the code that replaced it. */
    public boolean contains(RegionCode ancestor, RegionCode descendant) {
        return current(ancestor).contains(current(descendant));
    }

    /** The code in force for this one: itself, or the end of the chain of replacements. */
    public RegionCode current(RegionCode code) {
        return find(code).map(Region::replacedBy).map(this::current).orElse(code);
    }

    /**
     * The place a text means by a name, full ({@code 普陀区}), short ({@code 普陀}) or with its path
     * ({@code 上海市普陀区}); the hint is the name of a place around it. Empty when unknown or ambiguous.
     */
    public Optional<Region> byName(String nameInText, @Nullable String hint) {
        return tree().byName(nameInText.strip(), hint == null ? "" : hint.strip());
    }

    /** Adds a place under its parent by code; a place that is there already is left as it is. */
    @Transactional
    public Region add(RegionCode code, String name) {
        var parent = code.parent().orElseThrow(() -> new IllegalArgumentException("The nation is there already"));
        String above = parent.level() == RegionLevel.NATION ? "" : get(parent).fullPath();
        jdbc.sql(
                        """
                insert into region (code, name, parent_code, level, full_path) values (?, ?, ?, ?, ?)
                on conflict (code) do nothing""")
                .params(code.value(), name, parent.value(), code.level().name(), above + name)
                .update();
        readAgain();
        return get(code);
    }

    /** Now, and once more when the transaction has ended: it may be rolled back. */
    private void readAgain() {
        tree = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                tree = null;
            }
        });
    }

    private RegionTree tree() {
        var known = tree;
        if (known == null) {
            known = new RegionTree(jdbc.sql("select * from region order by code")
                    .query(Regions::row)
                    .list());
            tree = known;
        }
        return known;
    }

    private static Region row(ResultSet row, int number) throws SQLException {
        return new Region(
                RegionCode.of(row.getString("code")),
                row.getString("name"),
                code(row.getString("parent_code")),
                RegionLevel.valueOf(row.getString("level")),
                row.getString("full_path"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                code(row.getString("replaced_by")));
    }

    private static @Nullable RegionCode code(@Nullable String value) {
        return value == null ? null : RegionCode.of(value);
    }
}
