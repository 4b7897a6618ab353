package org.chanjiao.enterprise;

import java.util.Arrays;
import java.util.Optional;

/** The sections (门类) of GB/T 4754-2017 with the divisions (大类) each of them holds, both ends included. */
public enum IndustrySection {
    A(1, 5),
    B(6, 12),
    C(13, 43),
    D(44, 46),
    E(47, 50),
    F(51, 52),
    G(53, 60),
    H(61, 62),
    I(63, 65),
    J(66, 69),
    K(70, 70),
    L(71, 72),
    M(73, 75),
    N(76, 79),
    O(80, 82),
    P(83, 83),
    Q(84, 85),
    R(86, 90),
    S(91, 96),
    T(97, 97);

    private final int firstDivision;
    private final int lastDivision;

    IndustrySection(int firstDivision, int lastDivision) {
        this.firstDivision = firstDivision;
        this.lastDivision = lastDivision;
    }

    public int firstDivision() {
        return firstDivision;
    }

    public int lastDivision() {
        return lastDivision;
    }

    /** The section a class lies in: of {@code C3411}, {@code 3411}, {@code 34} or {@code C}; empty for anything else. */
    public static Optional<IndustrySection> of(String industry) {
        String digits = industry.replaceFirst("^[A-T]", "");
        if (!digits.isEmpty()) {
            return digits.matches("\\d{2,4}")
                    ? Arrays.stream(values())
                            .filter(section -> section.holds(Integer.parseInt(digits.substring(0, 2))))
                            .filter(section -> digits.equals(industry) || industry.startsWith(section.name()))
                            .findFirst()
                    : Optional.empty();
        }
        return Arrays.stream(values())
                .filter(section -> section.name().equals(industry))
                .findFirst();
    }

    private boolean holds(int division) {
        return division >= firstDivision && division <= lastDivision;
    }
}
