#!/bin/sh
# Makes the pictures of the README again, out of the screenshots that the browser tests leave (./check, or
# mvn verify -pl rasid-checks -am -Dtest=EveryViewTest -Dsurefire.failIfNoSpecifiedTests=false).
# Needs, on Debian: imagemagick pngquant, and fonts-noto-core for the letters.
set -eu
cd "$(dirname "$0")"

# picture NAME SCREENSHOT HEIGHT: the upper part of a screenshot, in as few bytes as its look allows.
picture() {
    convert "../../rasid-checks/target/screenshots/$2.png" -crop "x$3+0+0" +repage png:- |
        pngquant --force --quality 60-90 --output "$1.png" -
}

picture first first-ar-1280-light 900
picture fact fact-en-1280-light 900
picture agreement agreement-ar-1280-light 900
picture map map-en-1280-light 900
picture network network-ar-1280-dark 900
