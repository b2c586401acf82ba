/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.util;

import org.eclipse.emf.common.util.URI;

import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * <!-- begin-user-doc -->
 * The <b>Resource </b> associated with the package.
 * <!-- end-user-doc -->
 * @see org.porelyte.model.util.PorelyteResourceFactoryImpl
 * @generated
 */
public class PorelyteResourceImpl extends XMIResourceImpl {
	/**
	 * Creates an instance of the resource.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param uri the URI of the new resource.
	 * @generated
	 */
	public PorelyteResourceImpl(URI uri) {
		super(uri);
	}

} //PorelyteResourceImpl
