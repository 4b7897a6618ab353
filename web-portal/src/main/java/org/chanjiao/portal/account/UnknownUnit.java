package org.chanjiao.portal.account;

/** What was typed names no organisation within reach, or more than one. */
final class UnknownUnit extends RuntimeException {}
