package org.chanjiao.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules for passwords (GB/T 22239, 身份鉴别): length, kinds of characters, no login name in it. */
final class PasswordRules {

    private static final int LENGTH = 8;
    private static final int LENGTH_OF_ADMINISTRATOR = 12;
    private static final int MOST_BYTES = 72;
    private static final int KINDS = 3;
    private static final String LETTERS_AND_DIGITS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    static List<PasswordFault> faults(String password, String login, boolean administrator) {
        int shortest = administrator ? LENGTH_OF_ADMINISTRATOR : LENGTH;
        boolean tooLong = password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        return Stream.of(
                        when(password.codePointCount(0, password.length()) < shortest, PasswordFault.TOO_SHORT),
                        when(tooLong, PasswordFault.TOO_LONG),
                        when(kinds(password) < KINDS, PasswordFault.TOO_FEW_KINDS),
                        when(
                                password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT)),
                                PasswordFault.CONTAINS_LOGIN))
                .flatMap(fault -> fault)
                .toList();
    }

    /** Three groups of four easily told letters and digits, such as {@code Kp7m-Xw3q-Rt9d}; keeps every rule. */
    static String oneTimePassword() {
        String password;
        do {
            password = IntStream.range(0, 3)
                    .mapToObj(group -> IntStream.range(0, 4)
                            .mapToObj(i -> String.valueOf(
                                    LETTERS_AND_DIGITS.charAt(RANDOM.nextInt(LETTERS_AND_DIGITS.length()))))
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("-"));
        } while (kinds(password) < 4);
        return password;
    }

    private static Stream<PasswordFault> when(boolean broken, PasswordFault fault) {
        return broken ? Stream.of(fault) : Stream.empty();
    }

    private static long kinds(String password) {
        return password.codePoints()
                .map(c -> Character.isDigit(c) ? 0 : Character.isLowerCase(c) ? 1 : Character.isUpperCase(c) ? 2 : 3)
                .distinct()
                .count();
    }
}
