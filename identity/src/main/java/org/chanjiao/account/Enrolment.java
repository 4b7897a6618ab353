package org.chanjiao.account;

/**
 * What is put into the phone.
 *
 * @param secret the secret in groups of four, for typing
 * @param address the same as an address of the scheme {@code otpauth}, for scanning
 */
public record Enrolment(String secret, String address) {

    /** Without the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "Enrolment[]";
    }
}
