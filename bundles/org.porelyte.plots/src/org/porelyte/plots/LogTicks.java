// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Marks of logarithmic axes: powers of ten; on short ones 1, 2 and 5 times them; on shorter ones as on linear axes. */
final class LogTicks {

    private static final int[] ONE_TWO_FIVE = {1, 2, 5};
    private static final int[] ALL = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final double TOLERANCE = 1e-9;
    private static final int FEW = 3;

    private LogTicks() {
    }

    static Ticks of(Range range, int most) {
        if (!(range.lower() > 0)) {
            throw new IllegalArgumentException("a logarithmic axis takes positive numbers, found " + range.lower());
        }
        int powers = places(range, new int[] {1}).size();
        if (powers >= FEW || powers == FEW - 1 && most < FEW) {
            return powers(range, powers, most);
        }
        List<BigDecimal> few = places(range, ONE_TWO_FIVE);
        if (few.size() >= FEW && few.size() <= most) {
            return mantissas(range, few);
        }
        return powers >= FEW - 1 ? powers(range, powers, most) : Ticks.linear(range, most);
    }

    private static Ticks powers(Range range, int powers, int most) {
        int stride = (powers + most - 1) / most;
        List<BigDecimal> shown = new ArrayList<>();
        for (BigDecimal place : places(range, new int[] {1})) {
            if (Math.floorMod(magnitude(place), stride) == 0) {
                shown.add(place);
            }
        }
        List<BigDecimal> between = new ArrayList<>(places(range, stride == 1 ? ALL : new int[] {1}));
        between.removeAll(shown);
        return ticks(shown, between);
    }

    private static Ticks mantissas(Range range, List<BigDecimal> shown) {
        List<BigDecimal> between = new ArrayList<>(places(range, ALL));
        between.removeAll(shown);
        return ticks(shown, between);
    }

    private static Ticks ticks(List<BigDecimal> shown, List<BigDecimal> between) {
        // Numbers that are read at a glance are written in full.
        boolean plain = shown.stream().allMatch(place -> magnitude(place) >= -3 && magnitude(place) <= 3);
        List<Tick> major = shown.stream().map(place -> new Tick(place.doubleValue(), label(place, plain))).toList();
        return new Ticks(major, Numbers.of(between.stream().mapToDouble(BigDecimal::doubleValue).toArray()), 0);
    }

    private static String label(BigDecimal place, boolean plain) {
        if (plain) {
            return TickLabels.plain(place.doubleValue());
        }
        String power = TickLabels.power(magnitude(place));
        long mantissa = place.scaleByPowerOfTen(-magnitude(place)).longValue();
        return mantissa == 1 ? power : mantissa + "\u00d7" + power;
    }

    private static int magnitude(BigDecimal place) {
        return place.precision() - place.scale() - 1;
    }

    private static List<BigDecimal> places(Range range, int[] mantissas) {
        int first = (int) Math.floor(Math.log10(range.lower()));
        int last = (int) Math.ceil(Math.log10(range.upper()));
        List<BigDecimal> places = new ArrayList<>();
        for (int power = first; power <= last; power++) {
            for (int mantissa : mantissas) {
                BigDecimal place = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power);
                double value = place.doubleValue();
                if (value >= range.lower() * (1 - TOLERANCE) && value <= range.upper() * (1 + TOLERANCE)) {
                    places.add(place);
                }
            }
        }
        return places;
    }
}
