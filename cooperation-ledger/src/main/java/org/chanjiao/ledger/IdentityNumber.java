package org.chanjiao.ledger;

import java.util.regex.Pattern;

/** The resident identity number of GB 11643: 17 digits and a check character. */
final class IdentityNumber {

    private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /** @throws FieldReader.Unfit when the form or the check character is wrong */
    static String checked(String number) {
        if (!FORM.matcher(number).matches()) {
            throw new FieldReader.Unfit("身份证号是 18 位");
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        if (CHECKS.charAt(sum % 11) != number.charAt(17)) {
            throw new FieldReader.Unfit("身份证号校验位不对，请核对");
        }
        return number;
    }
}
