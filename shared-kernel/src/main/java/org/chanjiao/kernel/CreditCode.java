package org.chanjiao.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code of GB 32100-2015: 18 characters of an alphabet of 31, the last one a check character.
 * Every registering authority and kind of body is accepted, only the form is judged.
 *
 * @throws IllegalCreditCode naming the first step that fails: length, alphabet, region digits, check character
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** The steps of the check, in their order. */
    public enum Step {
        LENGTH,
        ALPHABET,
        REGION_DIGITS,
        CHECK_CHARACTER
    }

    public CreditCode {
        var fault = fault(value);
        if (fault.isPresent()) {
            throw new IllegalCreditCode(value, fault.get());
        }
    }

    /** Reads what people type: full-width or lower-case letters, spaces and hyphens are put right first. */
    public static CreditCode of(String typed) {
        return new CreditCode(normalise(typed));
    }

    /** The step at which the typed text fails, empty when it is a code. */
    public static Optional<Step> check(String typed) {
        return fault(normalise(typed));
    }

    /**
     * Whether positions 9 to 17, the organisation code of GB 11714, carry their own right check character. Codes in use
     * break this rule, so it is a warning and never a reason to refuse.
     */
    public boolean bodyCheckHolds() {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * BODY_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return value.charAt(16) == expected;
    }

    private static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<Step> fault(String value) {
        if (value.length() != LENGTH) {
            return Optional.of(Step.LENGTH);
        }
        if (!value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.of(Step.ALPHABET);
        }
        if (!value.substring(2, 8).chars().allMatch(Character::isDigit)) {
            return Optional.of(Step.REGION_DIGITS);
        }
        return checkCharacter(value) == value.charAt(LENGTH - 1) ? Optional.empty() : Optional.of(Step.CHECK_CHARACTER);
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
