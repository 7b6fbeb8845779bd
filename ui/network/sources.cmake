# SPDX-License-Identifier: GPL-3.0-or-later
# The Networks tab of a host's page.
list(APPEND GUESTDECK_UI_SOURCES
    network/editnetworkdialog.cpp network/editnetworkdialog.h
    network/networkactions.cpp network/networkactions.h
    network/networkaddressform.cpp
    network/networkcard.cpp network/networkcard.h
    network/networkcommands.cpp network/networkcommands.h
    network/networkconnectionform.cpp
    network/networkdetails.cpp network/networkdetails.h
    network/networkdialogs.cpp network/networkdialogs.h
    network/networkdraft.cpp network/networkdraft.h
    network/networkfeed.cpp network/networkfeed.h
    network/networkform.cpp network/networkform.h network/networkforms.h
    network/networkmoreform.cpp
    network/networkpages.cpp network/networkpages.h
    network/networkrows.cpp network/networkrows.h
    network/networkspage.cpp network/networkspage.h network/networkspage_layout.cpp
    network/networktext.cpp network/networktext.h
    network/networkwizard.cpp network/networkwizard.h
    network/portgrouptable.cpp network/portgrouptable.h
)
