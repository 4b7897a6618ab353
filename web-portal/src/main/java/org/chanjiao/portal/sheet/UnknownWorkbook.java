package org.chanjiao.portal.sheet;

/** Nothing was uploaded in this session, or it was taken in already. */
final class UnknownWorkbook extends RuntimeException {}
