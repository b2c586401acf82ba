/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Net</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A net of the Reticular Chemistry Structure Resource (DOI 10.1021/ar800124u).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Net#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.porelyte.model.Net#getVertexConnectivities <em>Vertex Connectivities</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getNet()
 * @model
 * @generated
 */
public interface Net extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RCSR symbol, e.g. fcu; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.porelyte.model.PorelytePackage#getNet_Symbol()
	 * @model
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Net#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

	/**
	 * Returns the value of the '<em><b>Vertex Connectivities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connectivity of each kind of vertex, e.g. 3 4 for tbo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vertex Connectivities</em>' attribute list.
	 * @see org.porelyte.model.PorelytePackage#getNet_VertexConnectivities()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getVertexConnectivities();

} // Net
