package org.chanjiao.portal.scheme;

/**
 * The editor of a scheme.
 *
 * @param version the version it was opened with
 * @param unit id of the unit it is tried on, blank for none
 * @param act {@code try} or {@code write}
 */
record SchemeForm(String definition, int version, String reason, String unit, String act) {

    boolean isTrial() {
        return "try".equals(act);
    }
}
