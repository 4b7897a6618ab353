package org.chanjiao.scheme;

import java.util.List;

/**
 * A department that decides a scheme; where there are two, both must agree.
 *
 * @param label what the department is called in general: 发展改革部门
 * @param names parts of names by which it is found among a region's units
 */
public record OwnerUnit(String label, List<String> names) {

    public OwnerUnit {
        names = List.copyOf(names);
    }

    public boolean is(String organisation) {
        return names.stream().anyMatch(organisation::contains);
    }
}
