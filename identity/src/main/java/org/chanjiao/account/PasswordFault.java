package org.chanjiao.account;

/** Why a password is not taken. */
public enum PasswordFault {
    /** Fewer than 8 characters, or than 12 for an administrator. */
    TOO_SHORT,
    /** More than 72 bytes in UTF-8, beyond which the hash would not look. */
    TOO_LONG,
    /** Fewer than three of: lower-case letters, capitals, digits, others. */
    TOO_FEW_KINDS,
    /** Holds the login name, in whatever case. */
    CONTAINS_LOGIN,
    /** One of the last five. */
    USED_BEFORE,
    /** The present password was given wrongly. */
    PRESENT_PASSWORD_WRONG
}
