# SPDX-License-Identifier: GPL-3.0-or-later
# The wizard that makes many machines from a template.
list(APPEND GUESTDECK_UI_SOURCES
    fromtemplate/backend.cpp fromtemplate/backend.h
    fromtemplate/batchdraft.cpp fromtemplate/batchdraft.h
    fromtemplate/batchpage.cpp fromtemplate/batchpage.h
    fromtemplate/copiespage.cpp fromtemplate/copiespage.h
    fromtemplate/rowsmodel.cpp fromtemplate/rowsmodel.h
    fromtemplate/rowspage.cpp fromtemplate/rowspage.h
    fromtemplate/setuppage.cpp fromtemplate/setuppage.h
    fromtemplate/templatepage.cpp fromtemplate/templatepage.h
    fromtemplate/templatewizard.cpp fromtemplate/templatewizard.h
)
