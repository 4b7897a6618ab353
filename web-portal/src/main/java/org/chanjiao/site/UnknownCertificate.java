package org.chanjiao.site;

import org.chanjiao.certification.CaseId;

/** No certificate has that number, nothing is under publicity under that id. */
final class UnknownCertificate extends RuntimeException {

    UnknownCertificate(String number) {
        super("No certificate " + number);
    }

    static UnknownCertificate publicity(CaseId id) {
        return new UnknownCertificate(id.toString());
    }
}
