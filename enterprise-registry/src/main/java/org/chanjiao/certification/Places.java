package org.chanjiao.certification;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.kernel.RegionLevel;
import org.chanjiao.scheme.Scheme;

/** Which place a scheme means when it is applied in another. */
public final class Places {

    private Places() {}

    /** The place of the scheme's level that the given one lies in; itself where it is no lower than that. */
    public static RegionCode of(Scheme rules, RegionCode from) {
        RegionLevel wanted =
                switch (rules.level()) {
                    case NATIONAL -> RegionLevel.NATION;
                    case PROVINCE -> RegionLevel.PROVINCE;
                    case CITY -> RegionLevel.PREFECTURE;
                    case DISTRICT -> RegionLevel.COUNTY;
                };
        RegionCode place = from;
        while (place.level().ordinal() > wanted.ordinal()) {
            place = place.parent().orElseThrow();
        }
        return place;
    }
}
